-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "paperGroup" INTEGER;
