namespace PlanNotebooks.Notebooks.Model;

/// <summary>A file that is no notebook this model can read. The message names the file and what was expected.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Creates the exception for one file.</summary>
    /// <param name="file">The file, as its user named it.</param>
    /// <param name="problem">What was found and what was expected, without a full stop.</param>
    /// <param name="cause">The parser's exception, where there is one.</param>
    public NotebookFormatException(string file, string problem, Exception? cause = null)
        : base($"{file}: {problem}", cause)
    {
        File = file;
        Problem = problem;
    }

    /// <summary>The file, as its user named it.</summary>
    public string File { get; }

    /// <summary>What was found and what was expected.</summary>
    public string Problem { get; }
}
