/** Driver of Acme shutters. */
package org.example.acme.shutter;
