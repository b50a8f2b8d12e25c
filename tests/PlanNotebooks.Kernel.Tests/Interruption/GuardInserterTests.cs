using PlanNotebooks.Notebooks.Interruption;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Tests.Interruption;

public sealed class GuardInserterTests
{
    private const string Turn = "global::PlanNotebooks.Notebooks.Cells.CellGuard.Turn();";
    private const string EnterAsync = "global::PlanNotebooks.Notebooks.Cells.CellGuard.EnterAsync();";
    private const string Entered =
        "private readonly bool __guard0=global::PlanNotebooks.Notebooks.Cells.CellGuard.Entered();";

    private const string FirstChance = "global::PlanNotebooks.Notebooks.Cells.CellGuard.FirstChance";

    private const string Enter = "global::PlanNotebooks.Notebooks.Cells.CellGuard.Enter();";

    [Theory]
    [InlineData("while (a) b();", "while (a) {T;b();}")]
    [InlineData("while (a) { }", "while (a) {T; }")]
    [InlineData("for (;;) ;", "for (;;) {T;;}")]
    [InlineData("for (;;) for (;;) a();", "for (;;) {T;for (;;) {T;a();}}")]
    [InlineData("do a(); while (b);", "do {T;a();} while (b);")]
    [InlineData("foreach (var n in m) // all\n    a(n); // each", "foreach (var n in m) // all\n    {T;a(n);} // each")]
    [InlineData("foreach (var (n, k) in m) a(n);", "foreach (var (n, k) in m) {T;a(n);}")]
    [InlineData("x: goto x;", "x: {T;goto x;}")]
    [InlineData("while (a) goto x;", "while (a) {T;{T;goto x;}}")]
    [InlineData("int F() { return 1; }", "int F() {E; return 1; }")]
    [InlineData("int F() => 1;", "int F() {E;return  1;}")]
    [InlineData("void F() => a();", "void F() {E; a();}")]
    [InlineData("int F() => throw new E();", "int F() {E; throw new E();}")]
    [InlineData("Func<int, int> f = n => f(n - 1) + 1;", "Func<int, int> f = n => {E;return f(n - 1) + 1;};")]
    [InlineData("Func<int, int> f = n => f(n - 1);", "Func<int, int> f = n => {E;return f(n - 1);};")]
    [InlineData("Action<int> f = n => f(n - 1);", "Action<int> f = n => {E;f(n - 1);};")]
    [InlineData(
        "Func<int, int> f = null; f = n => f(n - 1);",
        "Func<int, int> f = null; f = n => {E;return f(n - 1);};"
    )]
    [InlineData("Func<int, Task> f = async n => await f(n);", "Func<int, Task> f = async n => {A;await f(n);};")]
    [InlineData(
        "Func<int, Task<int>> f = async n => await f(n);",
        "Func<int, Task<int>> f = async n => {A;return await f(n);};"
    )]
    [InlineData("a.Select(n => n.B())", "a.Select(n => n.B())")]
    [InlineData("a.Select(n => F(n))", "a.Select(n => F(n))")]
    [InlineData("async Task F() => await a();", "async Task F() {A; await a();}")]
    [InlineData("async Task<int> F() => await a();", "async Task<int> F() {A;return  await a();}")]
    [InlineData(
        "async System.Threading.Tasks.ValueTask<int> F() => 1;",
        "async System.Threading.Tasks.ValueTask<int> F() {A;return  1;}"
    )]
    [InlineData("Task F() => a();", "Task F() {E;return  a();}")]
    [InlineData("a.FirstChanceException += (_, e) => F(e);", "a.FirstChanceException += C((_, e) => F(e));")]
    [InlineData("b.a.FirstChanceException -= h;", "b.a.FirstChanceException -= C(h);")]
    [InlineData("a.FirstChanceExceptions += h;", "a.FirstChanceExceptions += h;")]
    [InlineData("class A { int P => 1; }", "class A { int P {get{E;return  1;}} }")]
    [InlineData(
        "class A { int P { get => 1; set => a(); } }",
        "class A { int P { get {E;return  1;} set {E; a();} } }"
    )]
    [InlineData("class A { int this[int i] => i; }", "class A { int this[int i] {get{E;return  i;}} }")]
    [InlineData("class A { A() => a(); }", "class A { A() {E; a();} }")]
    [InlineData(
        "class A { public static A operator +(A a, A b) => a; }",
        "class A { public static A operator +(A a, A b) {E;return  a;} }"
    )]
    [InlineData("Action f = () => { a(); };", "Action f = () => {E; a(); };")]
    [InlineData("Func<int> f = () => 1;", "Func<int> f = () => 1;")]
    [InlineData("Action f = null; f = () => f();", "Action f = null; f = () => {E;f();};")]
    [InlineData("Comparison<int> f = (a, b) => f(b, a);", "Comparison<int> f = (a, b) => {E;return f(b, a);};")]
    [InlineData("delegate void D(); D f = () => f();", "delegate void D(); D f = () => {E;f();};")]
    [InlineData("delegate int D(int n); D f = n => f(n);", "delegate int D(int n); D f = n => {E;return f(n);};")]
    [InlineData("D f = n => f(n);", "D f = n => f(n);")]
    [InlineData("class A { A a = new A(); }", "class A {F A a = new A(); }")]
    [InlineData("record A(int N) { public A Next { get; } = new(N + 1); }", "record A(int N) {F public A Next { get; } = new(N + 1); }")]
    [InlineData("class A { int n = 1; static A a = new A(); }", "class A { int n = 1; static A a = new A(); }")]
    [InlineData("var s = n switch { 1 => 2, _ => 3 };", "var s = n switch { 1 => 2, _ => 3 };")]
    [InlineData("while (", "while (")]
    [InlineData("1 + 1", "1 + 1")]
    public void Insert_Code_GetsGuards(string code, string expected) =>
        Assert.Equal(
            expected,
            GuardInserter
                .Insert(code)
                .Replace(Turn, "T;", StringComparison.Ordinal)
                .Replace(Enter, "E;", StringComparison.Ordinal)
                .Replace(EnterAsync, "A;", StringComparison.Ordinal)
                .Replace(Entered, "F", StringComparison.Ordinal)
                .Replace(FirstChance, "C", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("var sum = 0; for (var i = 0; i < 5; i++) sum += i; sum", "10")]
    [InlineData("int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(10)", "55")]
    [InlineData("ref int First(int[] all) => ref all[0]; var a = new[] { 1 }; First(a) = 9; a[0]", "9")]
    [InlineData("IEnumerable<int> Three() { for (var i = 0; i < 3; i++) yield return i; } Three().Sum()", "3")]
    [InlineData("async Task<int> Later() { await Task.Yield(); return 4; } await Later()", "4")]
    [InlineData("class P { public int V => 3; public string this[int i] => $\"{i}\"; } new P().V + new P()[2]", "32")]
    [InlineData("record R(int A) { public int Twice => A * 2; } new R(4).Twice", "8")]
    [InlineData("struct S { public int X; public void Set(int x) => X = x; } var s = new S(); s.Set(6); s.X", "6")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; e.Compile()(1)", "2")]
    [InlineData("var n = 0; again: n++; if (n < 3) goto again; n", "3")]
    [InlineData("class K { public List<int> All { get; } = new() { 1 }; } new K().All.Count", "1")]
    [InlineData("record L(int A) { public List<int> B = new(); } new L(1) with { A = 2 } is { A: 2 } ? 4 : 5", "4")]
    [InlineData("Comparison<int> less = (a, b) => less == null ? 0 : b - a; less(1, 3)", "2")]
    public async Task Run_GuardedCode_GivesWhatItGaveBefore(string code, string expected)
    {
        var session = new CSharpSession(new SessionOptions(AppContext.BaseDirectory) { Interruptible = true });
        var result = await session.RunAsync(code, 1, new OutputCollector());
        Assert.Null(result.Error);
        Assert.Equal(expected, result.Value?.Data["text/plain"]);
    }

    [Theory]
    [InlineData("class K { public K Next = new K(); } new K()")]
    [InlineData("record R(int N) { public R Next { get; } = new(N + 1); } new R(0)")]
    [InlineData("Comparison<int> f = null; f = (a, b) => f(b, a); f(1, 2)")]
    [InlineData("delegate int D(int n); D f = null; f = n => f(n + 1); f(1)")]
    [InlineData("Action f = null; f = () => f(); f();")]
    public async Task Run_EndlessRecursion_IsAnError(string code)
    {
        var session = new CSharpSession(new SessionOptions(AppContext.BaseDirectory) { Interruptible = true });
        var result = await session.RunAsync(code, 1, new OutputCollector());
        Assert.Equal(nameof(InsufficientExecutionStackException), result.Error?.Name);
    }
}
