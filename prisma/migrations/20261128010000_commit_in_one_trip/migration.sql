-- A batch of changes to a session, stored in one trip: all of it, or, when another has written first, nothing and false.
-- In each statement $1 is the session's id and $2 its own rows.
CREATE FUNCTION "commitChanges"(session uuid, from_seq int, to_seq int, writes jsonb) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  write jsonb;
BEGIN
  -- First of all: it locks the session's row, so that whoever writes at the same time waits, and loses.
  UPDATE "Session" SET "seq" = to_seq WHERE "id" = session AND "seq" = from_seq;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  FOR write IN SELECT * FROM jsonb_array_elements(writes) LOOP
    EXECUTE write->>'sql' USING session, write->'rows';
  END LOOP;
  RETURN true;
END
$$;
