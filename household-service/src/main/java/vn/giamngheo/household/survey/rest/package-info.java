/** HTTP door to surveys. */
@NullMarked
package vn.giamngheo.household.survey.rest;

import org.jspecify.annotations.NullMarked;
