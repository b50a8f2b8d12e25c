using System.Text.RegularExpressions;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>The parameters that cells ask for: one that is misspelt would leave them with what holds otherwise, and nobody would
/// know.</summary>
internal static partial class AskedParameters
{
    /// <summary>A line for the parameters that none of the notebooks names; null where there are none. A cell may ask for one by a name
    /// that it makes up, so that this is no fault.</summary>
    /// <param name="given">The parameters, NAME=VALUE.</param>
    /// <param name="notebooks">Finds the notebooks that are to run; asked, and they are read, only where parameters are given.</param>
    public static string? Remark(IReadOnlyCollection<string> given, Func<IEnumerable<NotebookFile>> notebooks)
    {
        if (given.Count == 0)
            return null;
        var names = given.Select(one => one[..one.IndexOf('=', StringComparison.Ordinal)]).ToList();
        var asked = notebooks()
            .SelectMany(notebook => AskedIn(TextOf(notebook)))
            .Append(Speech.Parameter)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        names.RemoveAll(asked.Contains);
        return names.Count == 0
            ? null
            : Texts.Say(
                "remark.unasked",
                ("names", string.Join(Punctuation.Item, names)),
                ("asked", string.Join(Punctuation.Item, asked.Order(StringComparer.Ordinal)))
            );
    }

    /// <summary>A notebook as it stands in its file; nothing where it cannot be read, which running it will say.</summary>
    private static string TextOf(NotebookFile notebook)
    {
        try
        {
            return File.ReadAllText(notebook.FullPath);
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            return "";
        }
    }

    /// <summary>The names in <c>NotebookParameter.Text("corpus", …)</c>, and of the environment variables that carry them.</summary>
    private static IEnumerable<string> AskedIn(string notebook) =>
        Asking().Matches(notebook).Select(match => match.Groups["name"].Value.ToLowerInvariant());

    [GeneratedRegex(@"(?:NotebookParameter\s*\.\s*Text\(\s*\\?""|PLAN_PARAM_)(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
