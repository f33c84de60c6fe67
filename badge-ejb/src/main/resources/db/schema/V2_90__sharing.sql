-- What was called public was seen by whoever had the address, and search engines were told to leave it out. That is "by link"
-- now (Visibility); nobody becomes easier to find without a decision of their own.
update badge_sharing set visibility = 'LINK' where visibility = 'PUBLIC';
