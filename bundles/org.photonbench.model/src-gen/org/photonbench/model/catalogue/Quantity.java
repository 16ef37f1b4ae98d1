/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number with all that it needs to be believed. Value, sigma and interval are in the given unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getId <em>Id</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getGroup <em>Group</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getLabel <em>Label</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getValue <em>Value</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getLow <em>Low</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getHigh <em>High</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getN <em>N</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getCorrection <em>Correction</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getMethod <em>Method</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getSource <em>Source</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Quantity#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity()
 * @model
 * @generated
 */
public interface Quantity extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * stable identifier, for example g2.adjacent.raw; empty where the feature that holds the quantity says what it is
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * heading under which tables show it
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * name for people, for example g²(0), adjacent peaks
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the number; NaN if it could not be had, with a mark saying why
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(double)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Value()
	 * @model unsettable="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Quantity#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Quantity#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	boolean isSetValue();

	/**
	 * Returns the value of the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard uncertainty (68.27 %), or what kind says
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma</em>' attribute.
	 * @see #isSetSigma()
	 * @see #unsetSigma()
	 * @see #setSigma(double)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Sigma()
	 * @model unsettable="true"
	 * @generated
	 */
	double getSigma();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma</em>' attribute.
	 * @see #isSetSigma()
	 * @see #unsetSigma()
	 * @see #getSigma()
	 * @generated
	 */
	void setSigma(double value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Quantity#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSigma()
	 * @see #getSigma()
	 * @see #setSigma(double)
	 * @generated
	 */
	void unsetSigma();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Quantity#getSigma <em>Sigma</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Sigma</em>' attribute is set.
	 * @see #unsetSigma()
	 * @see #getSigma()
	 * @see #setSigma(double)
	 * @generated
	 */
	boolean isSetSigma();

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * lower end of the interval
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #setLow(double)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Low()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Quantity#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	void unsetLow();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Quantity#getLow <em>Low</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Low</em>' attribute is set.
	 * @see #unsetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	boolean isSetLow();

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * upper end of the interval
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #setHigh(double)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_High()
	 * @model unsettable="true"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Quantity#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	void unsetHigh();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Quantity#getHigh <em>High</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High</em>' attribute is set.
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	boolean isSetHigh();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.UncertaintyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * what sigma and interval describe
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.UncertaintyKind
	 * @see #setKind(UncertaintyKind)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Kind()
	 * @model
	 * @generated
	 */
	UncertaintyKind getKind();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.UncertaintyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UncertaintyKind value);

	/**
	 * Returns the value of the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * number of things (dots, photons, spectra) that the value comes from
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>N</em>' attribute.
	 * @see #isSetN()
	 * @see #unsetN()
	 * @see #setN(long)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_N()
	 * @model unsettable="true"
	 * @generated
	 */
	long getN();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getN <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>N</em>' attribute.
	 * @see #isSetN()
	 * @see #unsetN()
	 * @see #getN()
	 * @generated
	 */
	void setN(long value);

	/**
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.Quantity#getN <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetN()
	 * @see #getN()
	 * @see #setN(long)
	 * @generated
	 */
	void unsetN();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.Quantity#getN <em>N</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>N</em>' attribute is set.
	 * @see #unsetN()
	 * @see #getN()
	 * @see #setN(long)
	 * @generated
	 */
	boolean isSetN();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * unit, empty text for pure numbers
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * raw, count, setting, or the correction applied
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correction</em>' attribute.
	 * @see #setCorrection(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Correction()
	 * @model
	 * @generated
	 */
	String getCorrection();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getCorrection <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction</em>' attribute.
	 * @see #getCorrection()
	 * @generated
	 */
	void setCorrection(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * how value and uncertainty were obtained, one line, with its choices
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * reasons for caution, each a sentence
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' attribute list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Marks()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMarks();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * where the number is published
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * place in the source: section, table, figure
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getQuantity_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Quantity#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

} // Quantity
