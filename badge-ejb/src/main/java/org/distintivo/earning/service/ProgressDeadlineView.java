package org.distintivo.earning.service;

import java.time.LocalDate;

/**
 * A last day that the signed-in earner should know of.
 *
 * @param goal the title of the certification on the way to which the earner is
 * @param code the code of that certification
 * @param exam the code of the exam that retires, or null if the certification itself does
 * @param lastDay the last day that still counts
 */
public record ProgressDeadlineView(String goal, String code, String exam, LocalDate lastDay) {}
