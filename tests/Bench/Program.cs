using BenchmarkDotNet.Running;
using CoachBot.Bench;

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
