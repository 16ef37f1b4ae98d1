/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Shape</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Shape of a nanocrystal.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getShape()
 * @model
 * @generated
 */
public enum Shape implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "unknown"),

	/**
	 * The '<em><b>CUBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBE_VALUE
	 * @generated
	 * @ordered
	 */
	CUBE(1, "CUBE", "cube"),

	/**
	 * The '<em><b>CUBOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBOID_VALUE
	 * @generated
	 * @ordered
	 */
	CUBOID(2, "CUBOID", "cuboid"),

	/**
	 * The '<em><b>SPHEROID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPHEROID_VALUE
	 * @generated
	 * @ordered
	 */
	SPHEROID(3, "SPHEROID", "spheroid"),

	/**
	 * The '<em><b>RHOMBIC DODECAHEDRON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RHOMBIC_DODECAHEDRON_VALUE
	 * @generated
	 * @ordered
	 */
	RHOMBIC_DODECAHEDRON(4, "RHOMBIC_DODECAHEDRON", "rhombic-dodecahedron"),

	/**
	 * The '<em><b>RHOMBICUBOCTAHEDRON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RHOMBICUBOCTAHEDRON_VALUE
	 * @generated
	 * @ordered
	 */
	RHOMBICUBOCTAHEDRON(5, "RHOMBICUBOCTAHEDRON", "rhombicuboctahedron"),

	/**
	 * The '<em><b>TRUNCATED OCTAHEDRON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUNCATED_OCTAHEDRON_VALUE
	 * @generated
	 * @ordered
	 */
	TRUNCATED_OCTAHEDRON(6, "TRUNCATED_OCTAHEDRON", "truncated-octahedron"),

	/**
	 * The '<em><b>PLATELET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATELET_VALUE
	 * @generated
	 * @ordered
	 */
	PLATELET(7, "PLATELET", "platelet"),

	/**
	 * The '<em><b>ROD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROD_VALUE
	 * @generated
	 * @ordered
	 */
	ROD(8, "ROD", "rod"),

	/**
	 * The '<em><b>WIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRE_VALUE
	 * @generated
	 * @ordered
	 */
	WIRE(9, "WIRE", "wire"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "OTHER", "other");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model literal="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>CUBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBE
	 * @model literal="cube"
	 * @generated
	 * @ordered
	 */
	public static final int CUBE_VALUE = 1;

	/**
	 * The '<em><b>CUBOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBOID
	 * @model literal="cuboid"
	 * @generated
	 * @ordered
	 */
	public static final int CUBOID_VALUE = 2;

	/**
	 * The '<em><b>SPHEROID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPHEROID
	 * @model literal="spheroid"
	 * @generated
	 * @ordered
	 */
	public static final int SPHEROID_VALUE = 3;

	/**
	 * The '<em><b>RHOMBIC DODECAHEDRON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RHOMBIC_DODECAHEDRON
	 * @model literal="rhombic-dodecahedron"
	 * @generated
	 * @ordered
	 */
	public static final int RHOMBIC_DODECAHEDRON_VALUE = 4;

	/**
	 * The '<em><b>RHOMBICUBOCTAHEDRON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RHOMBICUBOCTAHEDRON
	 * @model literal="rhombicuboctahedron"
	 * @generated
	 * @ordered
	 */
	public static final int RHOMBICUBOCTAHEDRON_VALUE = 5;

	/**
	 * The '<em><b>TRUNCATED OCTAHEDRON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUNCATED_OCTAHEDRON
	 * @model literal="truncated-octahedron"
	 * @generated
	 * @ordered
	 */
	public static final int TRUNCATED_OCTAHEDRON_VALUE = 6;

	/**
	 * The '<em><b>PLATELET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLATELET
	 * @model literal="platelet"
	 * @generated
	 * @ordered
	 */
	public static final int PLATELET_VALUE = 7;

	/**
	 * The '<em><b>ROD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROD
	 * @model literal="rod"
	 * @generated
	 * @ordered
	 */
	public static final int ROD_VALUE = 8;

	/**
	 * The '<em><b>WIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRE
	 * @model literal="wire"
	 * @generated
	 * @ordered
	 */
	public static final int WIRE_VALUE = 9;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Shape[] VALUES_ARRAY =
		new Shape[] {
			UNKNOWN,
			CUBE,
			CUBOID,
			SPHEROID,
			RHOMBIC_DODECAHEDRON,
			RHOMBICUBOCTAHEDRON,
			TRUNCATED_OCTAHEDRON,
			PLATELET,
			ROD,
			WIRE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Shape> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Shape</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Shape get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Shape result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shape</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Shape getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Shape result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Shape</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Shape get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case CUBE_VALUE: return CUBE;
			case CUBOID_VALUE: return CUBOID;
			case SPHEROID_VALUE: return SPHEROID;
			case RHOMBIC_DODECAHEDRON_VALUE: return RHOMBIC_DODECAHEDRON;
			case RHOMBICUBOCTAHEDRON_VALUE: return RHOMBICUBOCTAHEDRON;
			case TRUNCATED_OCTAHEDRON_VALUE: return TRUNCATED_OCTAHEDRON;
			case PLATELET_VALUE: return PLATELET;
			case ROD_VALUE: return ROD;
			case WIRE_VALUE: return WIRE;
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
	private Shape(int value, String name, String literal) {
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
	
} //Shape
