-- CreateTable
CREATE TABLE "BoardEdit" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "isUndone" BOOLEAN NOT NULL,
    "entries" JSONB NOT NULL,
    "clusters" JSONB NOT NULL,

    CONSTRAINT "BoardEdit_pkey" PRIMARY KEY ("sessionId","id")
);

-- AddForeignKey
ALTER TABLE "BoardEdit" ADD CONSTRAINT "BoardEdit_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
