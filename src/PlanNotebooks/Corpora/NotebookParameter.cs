namespace PlanNotebooks;

/// <summary>What a notebook is told from outside: <c>plan render --param corpus=FOLDER</c>.</summary>
/// <remarks>
/// A parameter is an environment variable, so that the same cell runs in every kernel and no cell is rewritten: <c>corpus</c> is
/// <c>PLAN_PARAM_CORPUS</c>.
/// </remarks>
public static class NotebookParameter
{
    private const string Prefix = "PLAN_PARAM_";

    /// <summary>The parameter's value.</summary>
    /// <param name="name">Its name, in letters of either case.</param>
    /// <param name="otherwise">What holds where it is not given, or empty.</param>
    public static string Text(string name, string otherwise) =>
        Environment.GetEnvironmentVariable(VariableOf(name)) is { Length: > 0 } value ? value : otherwise;

    /// <summary>The environment variable that carries a parameter.</summary>
    /// <param name="name">Its name, in letters of either case.</param>
    public static string VariableOf(string name) => Prefix + name.ToUpperInvariant();
}
