/** How much the counts of a record fluctuate. */
package org.example.acme.counting;
