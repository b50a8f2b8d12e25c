namespace PlanNotebooks.Sqlite.Queries;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its name in the result.</param>
/// <param name="Declared">The type that the database declares for the column that it is; null for an expression.</param>
internal sealed record ResultColumn(string Name, string? Declared);
