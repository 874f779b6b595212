package org.axonframework.guilty;

/** Stands for any class of the framework, so that a rule against it can be shown to bite. */
public final class Anything {}
