/** What Acme adds to the workbench. */
package org.example.acme.ui;
