/** Surveys from draft to completion, and the fact a completion tells the other services. */
@NullMarked
package vn.giamngheo.household.survey;

import org.jspecify.annotations.NullMarked;
