-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "screenLinks" INTEGER NOT NULL DEFAULT 0;
