/**
 * Employers whom the program knows: staff add them and invite their people, who post openings and
 * answer applications; whoever acts for an employer sees what is that employer's and nothing else.
 * Openings come in as all postings do, through {@code PostingService}. Begin reading at {@code
 * EmployerService}.
 */
package org.distintivo.insight.service.employer;
