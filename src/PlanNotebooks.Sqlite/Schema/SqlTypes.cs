namespace PlanNotebooks.Sqlite.Schema;

/// <summary>The types that columns of the database are declared with, by which results are read back.</summary>
internal static class SqlTypes
{
    public const string Text = "TEXT";
    public const string Integer = "INTEGER";
    public const string Boolean = "BOOLEAN";
    public const string Numeric = "NUMERIC";
}
