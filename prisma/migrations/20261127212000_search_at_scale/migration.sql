-- By hand: Prisma's schema cannot say these. Parts of words and words spelled nearly so, in the archive's search
-- (which must spell its expressions the same way). pg_trgm is trusted: whoever owns the database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Session_title_parts" ON "Session" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "Entry_text_parts" ON "Entry" USING GIN ("text" gin_trgm_ops);
CREATE INDEX "Cluster_label_parts" ON "Cluster" USING GIN ("label" gin_trgm_ops);
CREATE INDEX "Action_parts" ON "Action" USING GIN (("what" || ' ' || "who" || ' ' || "followUp") gin_trgm_ops);

-- Few are hidden: who asks whether one is need not look at the others.
CREATE INDEX "Cluster_hidden" ON "Cluster" ("sessionId", "id") WHERE "isHidden";
CREATE INDEX "Entry_cluster" ON "Entry" ("sessionId", "clusterId");
