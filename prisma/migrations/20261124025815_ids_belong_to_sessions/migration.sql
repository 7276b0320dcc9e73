-- DropForeignKey
ALTER TABLE "BreakoutMember" DROP CONSTRAINT "BreakoutMember_breakoutId_fkey";

-- DropForeignKey
ALTER TABLE "BreakoutMember" DROP CONSTRAINT "BreakoutMember_participantId_fkey";

-- DropIndex
DROP INDEX "Breakout_sessionId_idx";

-- DropIndex
DROP INDEX "BreakoutMember_participantId_idx";

-- DropIndex
DROP INDEX "Cluster_sessionId_idx";

-- DropIndex
DROP INDEX "Action_sessionId_idx";

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "lockedStepIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "StepRun" DROP CONSTRAINT "StepRun_pkey",
ADD CONSTRAINT "StepRun_pkey" PRIMARY KEY ("sessionId", "id");

-- AlterTable
ALTER TABLE "Participant" DROP CONSTRAINT "Participant_pkey",
ADD CONSTRAINT "Participant_pkey" PRIMARY KEY ("sessionId", "id");

-- AlterTable
ALTER TABLE "Breakout" DROP CONSTRAINT "Breakout_pkey",
ADD CONSTRAINT "Breakout_pkey" PRIMARY KEY ("sessionId", "id");

-- AlterTable
ALTER TABLE "BreakoutMember" ADD COLUMN     "sessionId" UUID;

-- Whoever sits in a group sits in its session
UPDATE "BreakoutMember" SET "sessionId" = "Breakout"."sessionId" FROM "Breakout" WHERE "Breakout"."id" = "BreakoutMember"."breakoutId";

-- AlterTable
ALTER TABLE "BreakoutMember" ALTER COLUMN "sessionId" SET NOT NULL,
DROP CONSTRAINT "BreakoutMember_pkey",
ADD CONSTRAINT "BreakoutMember_pkey" PRIMARY KEY ("sessionId", "breakoutId", "participantId");

-- AlterTable
ALTER TABLE "Entry" DROP CONSTRAINT "Entry_pkey",
ADD CONSTRAINT "Entry_pkey" PRIMARY KEY ("sessionId", "id");

-- AlterTable
ALTER TABLE "Cluster" DROP CONSTRAINT "Cluster_pkey",
ADD CONSTRAINT "Cluster_pkey" PRIMARY KEY ("sessionId", "id");

-- AlterTable
ALTER TABLE "Action" DROP CONSTRAINT "Action_pkey",
ADD CONSTRAINT "Action_pkey" PRIMARY KEY ("sessionId", "id");

-- CreateIndex
CREATE INDEX "BreakoutMember_sessionId_participantId_idx" ON "BreakoutMember"("sessionId", "participantId");

-- AddForeignKey
ALTER TABLE "BreakoutMember" ADD CONSTRAINT "BreakoutMember_sessionId_breakoutId_fkey" FOREIGN KEY ("sessionId", "breakoutId") REFERENCES "Breakout"("sessionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakoutMember" ADD CONSTRAINT "BreakoutMember_sessionId_participantId_fkey" FOREIGN KEY ("sessionId", "participantId") REFERENCES "Participant"("sessionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
