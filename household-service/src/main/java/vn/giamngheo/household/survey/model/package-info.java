/** Surveys, their findings and the classifications they led to, with the rules within one of them. */
@NullMarked
package vn.giamngheo.household.survey.model;

import org.jspecify.annotations.NullMarked;
