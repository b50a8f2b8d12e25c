using PlanNotebooks.Cli.Signals;

namespace PlanNotebooks.Cli.Tests.Faults;

public sealed class LastWordTests
{
    [Fact]
    public void Program_ThatEndsBehindACommandThatSaidIt_SaysNothing()
    {
        var word = new LastWord();
        Assert.True(word.MayBeSaid());
        Assert.True(word.MayBeSaid());
        Assert.False(word.IsLeftToSay());
    }

    [Fact]
    public void Command_ThatIsStoppedWhileTheProgramEnds_SaysNothing()
    {
        var word = new LastWord();
        Assert.True(word.IsLeftToSay());
        Assert.False(word.MayBeSaid());
    }
}
