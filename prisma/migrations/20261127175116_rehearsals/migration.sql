-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "rehearsalWith" INTEGER;
