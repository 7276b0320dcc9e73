-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('signIn', 'leadSession', 'takeOverSession', 'joinNetwork');

-- CreateEnum
CREATE TYPE "NetworkRole" AS ENUM ('owner', 'leader');

-- CreateEnum
CREATE TYPE "EntryRetention" AS ENUM ('days30', 'year', 'twoYears', 'untilDeleted');

-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN     "networkId" UUID,
ADD COLUMN     "purpose" "LinkPurpose" NOT NULL DEFAULT 'signIn',
ADD COLUMN     "sessionId" UUID;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "erasedAt" TIMESTAMP(3),
ADD COLUMN     "networkId" UUID,
ADD COLUMN     "openSlices" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Cluster" ADD COLUMN     "keptCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Network" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "keepEntries" "EntryRetention" NOT NULL DEFAULT 'twoYears',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "networkId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "NetworkRole" NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("networkId","userId")
);

-- CreateTable
CREATE TABLE "CoFacilitator" (
    "sessionId" UUID NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "CoFacilitator_pkey" PRIMARY KEY ("sessionId","userId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "sessionId" UUID,
    "networkId" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectId" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "CoFacilitator_userId_idx" ON "CoFacilitator"("userId");

-- CreateIndex
CREATE INDEX "AuditEntry_sessionId_at_idx" ON "AuditEntry"("sessionId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_networkId_at_idx" ON "AuditEntry"("networkId", "at");

-- CreateIndex
CREATE INDEX "Session_networkId_closedAt_idx" ON "Session"("networkId", "closedAt");

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFacilitator" ADD CONSTRAINT "CoFacilitator_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFacilitator" ADD CONSTRAINT "CoFacilitator_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What has been shown so far stays shown.
UPDATE "Session" AS held SET "openSlices" = ARRAY(
  SELECT DISTINCT CASE
    WHEN said."kind" = 'keyword' AND said."questionId" IS NOT NULL THEN said."questionId"
    WHEN said."level" IS NOT NULL AND said."aspect" IS NOT NULL THEN said."level" || '/' || said."aspect"
    ELSE said."stepId"
  END
  FROM "Entry" AS said WHERE said."sessionId" = held."id"
);
