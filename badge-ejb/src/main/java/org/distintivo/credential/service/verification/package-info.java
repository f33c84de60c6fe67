/**
 * What is to be thought of a credential, whoever issued it: {@code Verification} runs one class per
 * check over an {@code Examination} and puts the report together. Start with {@code Verification}.
 */
package org.distintivo.credential.service.verification;
