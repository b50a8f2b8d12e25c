namespace PlanNotebooks.Quantities;

/// <summary>Tells whether a number of a text is of some kind.</summary>
internal delegate bool QuantityTest(in Stretch text, in Quantity quantity);
