using System.CommandLine;
using System.CommandLine.Parsing;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>The language that a command writes in: <c>--lang zh</c>.</summary>
internal static class LanguageOption
{
    /// <summary>The option; where it is not given, the parameter <c>lang</c> or English holds.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--lang")
        {
            Description = "The language of what is written: en or zh.",
            HelpName = "LANG",
        };
        option.Validators.Add(result =>
        {
            if (Speech.Of(result.GetValueOrDefault<string?>()) is null)
                result.AddError($"--lang {result.GetValueOrDefault<string?>()}: expected en or zh");
        });
        return option;
    }

    /// <summary>The option of a command that writes pages, which may be written in both languages.</summary>
    public static Option<string?> CreateForPages()
    {
        var option = new Option<string?>("--lang")
        {
            Description = "The language of what is written: en or zh; en,zh writes both, the second in a folder of its own.",
            HelpName = "LANG",
        };
        option.Validators.Add(result =>
        {
            var codes = Codes(result.GetValueOrDefault<string?>());
            if (!codes.All(code => Speech.Of(code) is not null) || codes.Distinct().Count() < codes.Count)
                result.AddError($"--lang {result.GetValueOrDefault<string?>()}: expected en, zh, or en,zh");
        });
        return option;
    }

    /// <summary>The codes of the languages asked for, in order; one that is null where none was.</summary>
    public static IReadOnlyList<string?> Codes(string? given) => given?.Split(',') ?? new string?[1];

    /// <summary>Notebooks that take their outputs in themselves have room for one language.</summary>
    public static void CheckOneInPlace(SymbolResult result, bool inPlace, string? given)
    {
        if (inPlace && Codes(given).Count > 1)
            result.AddError("--in-place writes one language: give --lang en or --lang zh");
    }

    /// <summary>The language as a parameter, for this process and the cells that it runs; nothing where none was given.</summary>
    public static IEnumerable<string> AsParameter(string? code) =>
        code is null ? [] : [$"{Speech.Parameter}={Speech.Code(Speech.Of(code)!.Value)}"];
}
