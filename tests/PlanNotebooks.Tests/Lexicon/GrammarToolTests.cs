using System.Reflection;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>The developers' tool that prints what each part of the grammar is for (tests/PlanNotebooks.Grammar).</summary>
[Collection(ChangedGrammar.Name)]
public sealed class GrammarToolTests
{
    [Fact]
    public void Sentences_OfAClass_AreThoseThatNeedIt()
    {
        var (code, printed) = Run("sentences", "region-scope");
        Assert.Equal(0, code);
        Assert.Contains("全省", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_ThatIsNone_IsAnsweredWithThoseThatAre()
    {
        var (code, printed) = Run("everything");
        Assert.Equal(2, code);
        Assert.Contains("mutations", printed, StringComparison.Ordinal);
    }

    private static (int Code, string Printed) Run(params string[] args)
    {
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            var code = (int)Assembly.Load("PlanNotebooks.Grammar").EntryPoint!.Invoke(null, [args])!;
            return (code, printed.ToString());
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
