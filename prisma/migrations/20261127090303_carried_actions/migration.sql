-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('done', 'tried', 'changed', 'dropped');

-- CreateTable
CREATE TABLE "CarriedAction" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "fromSessionId" UUID,
    "agreedOn" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "due" TEXT,
    "followUp" TEXT NOT NULL,
    "outcome" "Outcome",
    "note" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "CarriedAction_pkey" PRIMARY KEY ("sessionId","id")
);

-- CreateIndex
CREATE INDEX "CarriedAction_fromSessionId_idx" ON "CarriedAction"("fromSessionId");

-- CreateIndex
CREATE INDEX "CarriedAction_id_idx" ON "CarriedAction"("id");

-- AddForeignKey
ALTER TABLE "CarriedAction" ADD CONSTRAINT "CarriedAction_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarriedAction" ADD CONSTRAINT "CarriedAction_fromSessionId_fkey" FOREIGN KEY ("fromSessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
