// What one article says of entities.
// params:  none
// returns: nothing
CREATE INDEX profile_article_id IF NOT EXISTS FOR (node:Profile) ON (node.articleId)
