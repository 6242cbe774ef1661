package vn.giamngheo.task.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** Behind which milestone a page of them begins. */
record MilestonePlace(LocalDate dueOn, UUID id) {}
