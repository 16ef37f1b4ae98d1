/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file beside the catalogue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.DataFile#getUri <em>Uri</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.DataFile#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.DataFile#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.DataFile#getFormat <em>Format</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.DataFile#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile()
 * @model
 * @generated
 */
public interface DataFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * relative to the catalogue file, with slashes
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.DataFile#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * hash of its bytes, hexadecimal, by which it is found again after a move
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.DataFile#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * length in bytes
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #isSetBytes()
	 * @see #unsetBytes()
	 * @see #setBytes(long)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile_Bytes()
	 * @model unsettable="true"
	 *        annotation="http://www.photonbench.org/quantity minimum='0'"
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.DataFile#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #isSetBytes()
	 * @see #unsetBytes()
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.DataFile#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytes()
	 * @see #getBytes()
	 * @see #setBytes(long)
	 * @generated
	 */
	void unsetBytes();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.DataFile#getBytes <em>Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bytes</em>' attribute is set.
	 * @see #unsetBytes()
	 * @see #getBytes()
	 * @see #setBytes(long)
	 * @generated
	 */
	boolean isSetBytes();

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * name of its format
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.DataFile#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.FileRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.photonbench.model.catalogue.FileRole
	 * @see #setRole(FileRole)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getDataFile_Role()
	 * @model
	 * @generated
	 */
	FileRole getRole();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.DataFile#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.photonbench.model.catalogue.FileRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(FileRole value);

} // DataFile
