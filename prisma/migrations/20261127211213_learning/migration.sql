-- CreateTable
CREATE TABLE "Learning" (
    "networkId" UUID NOT NULL,

    CONSTRAINT "Learning_pkey" PRIMARY KEY ("networkId")
);

-- CreateTable
CREATE TABLE "LearntWord" (
    "sessionId" UUID NOT NULL,
    "stem" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "networkId" UUID NOT NULL,

    CONSTRAINT "LearntWord_pkey" PRIMARY KEY ("sessionId","stem")
);

-- CreateTable
CREATE TABLE "BroughtWord" (
    "sessionId" UUID NOT NULL,
    "fromSessionId" UUID NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "BroughtWord_pkey" PRIMARY KEY ("sessionId","fromSessionId","stem")
);

-- CreateIndex
CREATE INDEX "LearntWord_networkId_idx" ON "LearntWord"("networkId");

-- CreateIndex
CREATE INDEX "BroughtWord_fromSessionId_stem_idx" ON "BroughtWord"("fromSessionId", "stem");

-- AddForeignKey
ALTER TABLE "Learning" ADD CONSTRAINT "Learning_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearntWord" ADD CONSTRAINT "LearntWord_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearntWord" ADD CONSTRAINT "LearntWord_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Learning"("networkId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroughtWord" ADD CONSTRAINT "BroughtWord_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroughtWord" ADD CONSTRAINT "BroughtWord_fromSessionId_stem_fkey" FOREIGN KEY ("fromSessionId", "stem") REFERENCES "LearntWord"("sessionId", "stem") ON DELETE CASCADE ON UPDATE CASCADE;
