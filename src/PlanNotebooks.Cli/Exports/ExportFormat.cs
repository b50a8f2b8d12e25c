namespace PlanNotebooks.Cli.Exports;

/// <summary>A way to write observations: help, what may stand together, and documents follow from it.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Open">Begins to write.</param>
internal sealed record ExportFormat(string Name, Func<ExportTarget, Export> Open)
{
    /// <summary>What help says of it, in brackets; null where the name says it.</summary>
    public string? Help { get; init; }

    /// <summary>Whether it is of bytes, and cannot go to standard output.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether it may begin with a byte order mark.</summary>
    public bool TakesMark { get; init; }

    /// <summary>Whether errors are written for a program too.</summary>
    public bool HasErrorsForPrograms { get; init; }
}
