using System.CommandLine;
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

    /// <summary>The language as a parameter, for this process and the cells that it runs; nothing where none was given.</summary>
    public static IEnumerable<string> AsParameter(string? code) =>
        code is null ? [] : [$"{Speech.Parameter}={Speech.Code(Speech.Of(code)!.Value)}"];
}
