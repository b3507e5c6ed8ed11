/** The result of a check as pipelines read it: JUnit XML, Markdown for a pull request, annotations. */
@NullMarked
package org.busyhour.reports.ci;

import org.jspecify.annotations.NullMarked;
