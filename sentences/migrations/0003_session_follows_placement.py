"""A session's sentence is its placement's sentence: a foreign key over both columns, which Django cannot declare."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("sentences", "0002_links")]
    operations = [
        migrations.RunSQL(
            sql="""
                ALTER TABLE sentences_worksession
                ADD CONSTRAINT session_sentence_is_that_of_placement
                FOREIGN KEY (placement_id, sentence_id) REFERENCES sentences_placement (id, sentence_id)
                DEFERRABLE INITIALLY IMMEDIATE
            """,
            reverse_sql="ALTER TABLE sentences_worksession DROP CONSTRAINT session_sentence_is_that_of_placement",
        ),
        migrations.RunSQL(
            sql="""
                ALTER TABLE sentences_worksession ADD CONSTRAINT session_with_its_sentence UNIQUE (id, sentence_id);
                ALTER TABLE sentences_hoursentry
                ADD CONSTRAINT hoursentry_sentence_is_that_of_session
                FOREIGN KEY (session_id, sentence_id) REFERENCES sentences_worksession (id, sentence_id)
                DEFERRABLE INITIALLY IMMEDIATE
            """,
            reverse_sql="""
                ALTER TABLE sentences_hoursentry DROP CONSTRAINT hoursentry_sentence_is_that_of_session;
                ALTER TABLE sentences_worksession DROP CONSTRAINT session_with_its_sentence
            """,
        ),
    ]
