/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cavity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of an optical resonator.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getCavityKind()
 * @model
 * @generated
 */
public enum CavityKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>PHOTONIC CRYSTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOTONIC_CRYSTAL_VALUE
	 * @generated
	 * @ordered
	 */
	PHOTONIC_CRYSTAL(1, "PHOTONIC_CRYSTAL", "photonic-crystal"),

	/**
	 * The '<em><b>MIE PILLAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIE_PILLAR_VALUE
	 * @generated
	 * @ordered
	 */
	MIE_PILLAR(2, "MIE_PILLAR", "mie-pillar"),

	/**
	 * The '<em><b>MICROSPHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROSPHERE_VALUE
	 * @generated
	 * @ordered
	 */
	MICROSPHERE(3, "MICROSPHERE", "microsphere"),

	/**
	 * The '<em><b>BULLSEYE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BULLSEYE_VALUE
	 * @generated
	 * @ordered
	 */
	BULLSEYE(4, "BULLSEYE", "bullseye"),

	/**
	 * The '<em><b>OPEN FABRY PEROT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_FABRY_PEROT_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_FABRY_PEROT(5, "OPEN_FABRY_PEROT", "open-fabry-perot"),

	/**
	 * The '<em><b>MICROPILLAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROPILLAR_VALUE
	 * @generated
	 * @ordered
	 */
	MICROPILLAR(6, "MICROPILLAR", "micropillar"),

	/**
	 * The '<em><b>PLASMONIC NANOGAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLASMONIC_NANOGAP_VALUE
	 * @generated
	 * @ordered
	 */
	PLASMONIC_NANOGAP(7, "PLASMONIC_NANOGAP", "plasmonic-nanogap"),

	/**
	 * The '<em><b>METASURFACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METASURFACE_VALUE
	 * @generated
	 * @ordered
	 */
	METASURFACE(8, "METASURFACE", "metasurface"),

	/**
	 * The '<em><b>NANODISK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NANODISK_VALUE
	 * @generated
	 * @ordered
	 */
	NANODISK(9, "NANODISK", "nanodisk"),

	/**
	 * The '<em><b>SUPERLATTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERLATTICE_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERLATTICE(10, "SUPERLATTICE", "superlattice"),

	/**
	 * The '<em><b>WHISPERING GALLERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHISPERING_GALLERY_VALUE
	 * @generated
	 * @ordered
	 */
	WHISPERING_GALLERY(11, "WHISPERING_GALLERY", "whispering-gallery");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>PHOTONIC CRYSTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOTONIC_CRYSTAL
	 * @model literal="photonic-crystal"
	 * @generated
	 * @ordered
	 */
	public static final int PHOTONIC_CRYSTAL_VALUE = 1;

	/**
	 * The '<em><b>MIE PILLAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIE_PILLAR
	 * @model literal="mie-pillar"
	 * @generated
	 * @ordered
	 */
	public static final int MIE_PILLAR_VALUE = 2;

	/**
	 * The '<em><b>MICROSPHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROSPHERE
	 * @model literal="microsphere"
	 * @generated
	 * @ordered
	 */
	public static final int MICROSPHERE_VALUE = 3;

	/**
	 * The '<em><b>BULLSEYE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BULLSEYE
	 * @model literal="bullseye"
	 * @generated
	 * @ordered
	 */
	public static final int BULLSEYE_VALUE = 4;

	/**
	 * The '<em><b>OPEN FABRY PEROT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_FABRY_PEROT
	 * @model literal="open-fabry-perot"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_FABRY_PEROT_VALUE = 5;

	/**
	 * The '<em><b>MICROPILLAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROPILLAR
	 * @model literal="micropillar"
	 * @generated
	 * @ordered
	 */
	public static final int MICROPILLAR_VALUE = 6;

	/**
	 * The '<em><b>PLASMONIC NANOGAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLASMONIC_NANOGAP
	 * @model literal="plasmonic-nanogap"
	 * @generated
	 * @ordered
	 */
	public static final int PLASMONIC_NANOGAP_VALUE = 7;

	/**
	 * The '<em><b>METASURFACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METASURFACE
	 * @model literal="metasurface"
	 * @generated
	 * @ordered
	 */
	public static final int METASURFACE_VALUE = 8;

	/**
	 * The '<em><b>NANODISK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NANODISK
	 * @model literal="nanodisk"
	 * @generated
	 * @ordered
	 */
	public static final int NANODISK_VALUE = 9;

	/**
	 * The '<em><b>SUPERLATTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERLATTICE
	 * @model literal="superlattice"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERLATTICE_VALUE = 10;

	/**
	 * The '<em><b>WHISPERING GALLERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHISPERING_GALLERY
	 * @model literal="whispering-gallery"
	 * @generated
	 * @ordered
	 */
	public static final int WHISPERING_GALLERY_VALUE = 11;

	/**
	 * An array of all the '<em><b>Cavity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CavityKind[] VALUES_ARRAY =
		new CavityKind[] {
			OTHER,
			PHOTONIC_CRYSTAL,
			MIE_PILLAR,
			MICROSPHERE,
			BULLSEYE,
			OPEN_FABRY_PEROT,
			MICROPILLAR,
			PLASMONIC_NANOGAP,
			METASURFACE,
			NANODISK,
			SUPERLATTICE,
			WHISPERING_GALLERY,
		};

	/**
	 * A public read-only list of all the '<em><b>Cavity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CavityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cavity Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CavityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CavityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cavity Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CavityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CavityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cavity Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CavityKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case PHOTONIC_CRYSTAL_VALUE: return PHOTONIC_CRYSTAL;
			case MIE_PILLAR_VALUE: return MIE_PILLAR;
			case MICROSPHERE_VALUE: return MICROSPHERE;
			case BULLSEYE_VALUE: return BULLSEYE;
			case OPEN_FABRY_PEROT_VALUE: return OPEN_FABRY_PEROT;
			case MICROPILLAR_VALUE: return MICROPILLAR;
			case PLASMONIC_NANOGAP_VALUE: return PLASMONIC_NANOGAP;
			case METASURFACE_VALUE: return METASURFACE;
			case NANODISK_VALUE: return NANODISK;
			case SUPERLATTICE_VALUE: return SUPERLATTICE;
			case WHISPERING_GALLERY_VALUE: return WHISPERING_GALLERY;
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
	private CavityKind(int value, String name, String literal) {
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
	
} //CavityKind
