/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Emitter Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What emits.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitterKind()
 * @model
 * @generated
 */
public enum EmitterKind implements Enumerator {
	/**
	 * The '<em><b>SINGLE NANOCRYSTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_NANOCRYSTAL_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_NANOCRYSTAL(0, "SINGLE_NANOCRYSTAL", "single-nanocrystal"),

	/**
	 * The '<em><b>CLUSTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLUSTER_VALUE
	 * @generated
	 * @ordered
	 */
	CLUSTER(1, "CLUSTER", "cluster"),

	/**
	 * The '<em><b>ENSEMBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * many nanocrystals, for example in solution
	 * <!-- end-model-doc -->
	 * @see #ENSEMBLE_VALUE
	 * @generated
	 * @ordered
	 */
	ENSEMBLE(2, "ENSEMBLE", "ensemble"),

	/**
	 * The '<em><b>FILM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILM_VALUE
	 * @generated
	 * @ordered
	 */
	FILM(3, "FILM", "film"),

	/**
	 * The '<em><b>SUPERLATTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERLATTICE_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERLATTICE(4, "SUPERLATTICE", "superlattice"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "other");

	/**
	 * The '<em><b>SINGLE NANOCRYSTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_NANOCRYSTAL
	 * @model literal="single-nanocrystal"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_NANOCRYSTAL_VALUE = 0;

	/**
	 * The '<em><b>CLUSTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLUSTER
	 * @model literal="cluster"
	 * @generated
	 * @ordered
	 */
	public static final int CLUSTER_VALUE = 1;

	/**
	 * The '<em><b>ENSEMBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * many nanocrystals, for example in solution
	 * <!-- end-model-doc -->
	 * @see #ENSEMBLE
	 * @model literal="ensemble"
	 * @generated
	 * @ordered
	 */
	public static final int ENSEMBLE_VALUE = 2;

	/**
	 * The '<em><b>FILM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILM
	 * @model literal="film"
	 * @generated
	 * @ordered
	 */
	public static final int FILM_VALUE = 3;

	/**
	 * The '<em><b>SUPERLATTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERLATTICE
	 * @model literal="superlattice"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERLATTICE_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Emitter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EmitterKind[] VALUES_ARRAY =
		new EmitterKind[] {
			SINGLE_NANOCRYSTAL,
			CLUSTER,
			ENSEMBLE,
			FILM,
			SUPERLATTICE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Emitter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EmitterKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Emitter Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmitterKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmitterKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emitter Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmitterKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmitterKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emitter Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmitterKind get(int value) {
		switch (value) {
			case SINGLE_NANOCRYSTAL_VALUE: return SINGLE_NANOCRYSTAL;
			case CLUSTER_VALUE: return CLUSTER;
			case ENSEMBLE_VALUE: return ENSEMBLE;
			case FILM_VALUE: return FILM;
			case SUPERLATTICE_VALUE: return SUPERLATTICE;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EmitterKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //EmitterKind
