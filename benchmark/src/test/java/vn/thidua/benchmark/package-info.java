@org.jspecify.annotations.NullMarked
package vn.thidua.benchmark;
