-- What staff look through: the newest results, those of one exam, and the newest imports.
create index exam_result_newest on exam_result (recorded_at, id);
create index exam_result_exam on exam_result (exam, recorded_at, id);
create index result_import_newest on result_import (created_at, id);
