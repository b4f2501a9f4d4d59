/**
 * What is written and where: {@link io.briefing.article.ArticleReader} turns a Markdown file into
 * an article with places.
 */
package io.briefing.article;
