/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Size Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sizes of the nanocrystals of a batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getMean <em>Mean</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getShape <em>Shape</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getMethod <em>Method</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getN <em>N</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getBinEdges <em>Bin Edges</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.SizeDistribution#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution()
 * @model
 * @generated
 */
public interface SizeDistribution extends EObject {
	/**
	 * Returns the value of the '<em><b>Mean</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mean size; its sigma of kind standard-deviation is the spread of the sizes
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean</em>' containment reference.
	 * @see #setMean(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Mean()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getMean();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getMean <em>Mean</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean</em>' containment reference.
	 * @see #getMean()
	 * @generated
	 */
	void setMean(Quantity value);

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard deviation of the sizes
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spread</em>' containment reference.
	 * @see #setSpread(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Spread()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' minimum='0'"
	 * @generated
	 */
	Quantity getSpread();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getSpread <em>Spread</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' containment reference.
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(Quantity value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * which length: edge, diameter, thickness
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Dimension()
	 * @model
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.Shape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.photonbench.model.catalogue.Shape
	 * @see #setShape(Shape)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Shape()
	 * @model
	 * @generated
	 */
	Shape getShape();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.photonbench.model.catalogue.Shape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(Shape value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * how it was measured, for example TEM
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * number of nanocrystals measured
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>N</em>' attribute.
	 * @see #isSetN()
	 * @see #unsetN()
	 * @see #setN(long)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_N()
	 * @model unsettable="true"
	 *        annotation="http://www.photonbench.org/quantity minimum='0'"
	 * @generated
	 */
	long getN();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getN <em>N</em>}' attribute.
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
	 * Unsets the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getN <em>N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetN()
	 * @see #getN()
	 * @see #setN(long)
	 * @generated
	 */
	void unsetN();

	/**
	 * Returns whether the value of the '{@link org.photonbench.model.catalogue.SizeDistribution#getN <em>N</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Bin Edges</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * edges of the histogram in nm, one more than counts
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bin Edges</em>' attribute list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_BinEdges()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getBinEdges();

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Long}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * nanocrystals in each bin
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSizeDistribution_Counts()
	 * @model unique="false"
	 * @generated
	 */
	EList<Long> getCounts();

} // SizeDistribution
