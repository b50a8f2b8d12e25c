namespace PlanNotebooks.Notebooks.Model;

/// <summary>One thing that a code cell showed when it ran.</summary>
public abstract record CellOutput;
