// Articles in order of publication.
// params:  none
// returns: nothing
CREATE INDEX article_published_on IF NOT EXISTS FOR (node:Article) ON (node.publishedOn)
