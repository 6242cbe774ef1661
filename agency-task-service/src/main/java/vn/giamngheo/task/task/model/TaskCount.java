package vn.giamngheo.task.task.model;

/** How many tasks an agency has in a state, and whether made-up households are among them. */
public record TaskCount(String agency, TaskState state, long count, boolean synthetic) {}
