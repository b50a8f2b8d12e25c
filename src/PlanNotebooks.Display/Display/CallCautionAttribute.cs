namespace PlanNotebooks.Display;

/// <summary>Names a member of another package that gives what its caller does not expect; a session says so where a cell calls
/// it.</summary>
/// <param name="type">The type that has the member, by its full name and without type parameters.</param>
/// <param name="member">The member's name.</param>
/// <param name="english">What it does, and what to call instead.</param>
/// <param name="chinese">The same in Chinese.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CallCautionAttribute(string type, string member, string english, string chinese) : Attribute
{
    /// <summary>The type that has the member.</summary>
    public string Type => type;

    /// <summary>The member's name.</summary>
    public string Member => member;

    /// <summary>What is said in English.</summary>
    public string English => english;

    /// <summary>What is said in Chinese.</summary>
    public string Chinese => chinese;
}
