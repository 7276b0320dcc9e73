-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('draft', 'open', 'closed');

-- CreateEnum
CREATE TYPE "CareLevel" AS ENUM ('self', 'colleagues', 'system');

-- CreateEnum
CREATE TYPE "Aspect" AS ENUM ('strength', 'improvement');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('keyword', 'answer', 'sentence', 'thought', 'proposal');

-- CreateEnum
CREATE TYPE "PlacedBy" AS ENUM ('auto', 'human');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "issuer" TEXT,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "agenda" JSONB NOT NULL,
    "status" "SessionStatus" NOT NULL DEFAULT 'draft',
    "code" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "isLocked" BOOLEAN NOT NULL DEFAULT false,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "revealedStepIds" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StepRun" (
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "sessionId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "plannedMs" INTEGER NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "durationMs" INTEGER NOT NULL,
    "pausedMs" INTEGER NOT NULL,
    "pausedAt" TIMESTAMP(3),

    CONSTRAINT "StepRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "firstName" TEXT,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Breakout" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seating" TEXT NOT NULL,
    "isDissolved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Breakout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BreakoutMember" (
    "breakoutId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "seat" INTEGER NOT NULL,

    CONSTRAINT "BreakoutMember_pkey" PRIMARY KEY ("breakoutId","participantId")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "questionId" TEXT,
    "level" "CareLevel",
    "aspect" "Aspect",
    "breakoutId" UUID,
    "clusterId" UUID,
    "text" TEXT NOT NULL,
    "placedBy" "PlacedBy" NOT NULL,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,
    "isApproved" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,
    "author" TEXT,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "prompt" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "labelEntryId" UUID,
    "labelBy" "PlacedBy" NOT NULL,
    "isTouched" BOOLEAN NOT NULL DEFAULT false,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "due" TEXT,
    "followUp" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "AuthSession_token_key" ON "AuthSession"("token");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Session_code_key" ON "Session"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Session_secret_key" ON "Session"("secret");

-- CreateIndex
CREATE INDEX "Session_ownerId_createdAt_idx" ON "Session"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "StepRun_sessionId_seq_idx" ON "StepRun"("sessionId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_sessionId_number_key" ON "Participant"("sessionId", "number");

-- CreateIndex
CREATE INDEX "Breakout_sessionId_idx" ON "Breakout"("sessionId");

-- CreateIndex
CREATE INDEX "BreakoutMember_participantId_idx" ON "BreakoutMember"("participantId");

-- CreateIndex
CREATE INDEX "Entry_sessionId_order_idx" ON "Entry"("sessionId", "order");

-- CreateIndex
CREATE INDEX "Cluster_sessionId_idx" ON "Cluster"("sessionId");

-- CreateIndex
CREATE INDEX "Action_sessionId_idx" ON "Action"("sessionId");

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepRun" ADD CONSTRAINT "StepRun_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Breakout" ADD CONSTRAINT "Breakout_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakoutMember" ADD CONSTRAINT "BreakoutMember_breakoutId_fkey" FOREIGN KEY ("breakoutId") REFERENCES "Breakout"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakoutMember" ADD CONSTRAINT "BreakoutMember_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here: Prisma's schema cannot say these. Norwegian full-text search, used by the archive reader,
-- whose queries must spell the expressions in the same way.
CREATE INDEX "Session_title_search" ON "Session" USING GIN (to_tsvector('norwegian', "title"));
CREATE INDEX "Entry_text_search" ON "Entry" USING GIN (to_tsvector('norwegian', "text"));
CREATE INDEX "Cluster_label_search" ON "Cluster" USING GIN (to_tsvector('norwegian', "label"));
CREATE INDEX "Action_search" ON "Action" USING GIN (to_tsvector('norwegian', "what" || ' ' || "who" || ' ' || "followUp"));
