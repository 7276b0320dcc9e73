-- CreateEnum
CREATE TYPE "VoteStage" AS ENUM ('open', 'closed', 'shown');

-- AlterTable
ALTER TABLE "Cluster" ADD COLUMN     "mergedIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "prompt" TEXT NOT NULL,
    "dotsEach" INTEGER NOT NULL,
    "stage" "VoteStage" NOT NULL,
    "voters" INTEGER NOT NULL,
    "dots" JSONB NOT NULL,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("sessionId","id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "sessionId" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "dots" JSONB NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("sessionId","voteId","participantId")
);

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_sessionId_voteId_fkey" FOREIGN KEY ("sessionId", "voteId") REFERENCES "Vote"("sessionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
