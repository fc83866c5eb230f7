/** Turns what commander refuses into messages like all others: what was expected, found, and what to type. */

import type { Command, CommanderError } from 'commander';
import { UsageError, type UsageProblem } from '../io/usage-error.ts';
import { TOOL } from '../run/tool.ts';
import { HelpShown } from './help-shown.ts';

export function rejectWithAdvice(command: Command): void {
  command.exitOverride((error) => {
    if (error.exitCode === 0) throw new HelpShown();
    throw new UsageError(describeRejection(error, command));
  });
}

function describeRejection(error: CommanderError, command: Command): UsageProblem {
  const wanted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = `${nameCommand(command)} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return describeUnknownCommand(wanted, command, help);
    case 'commander.unknownOption':
      return {
        problem: `${nameCommand(command)} has no option \`${wanted}\``,
        expected: `one of ${listOptions(command).join(', ')}`,
        found: wanted,
        remedy: help,
        candidates: { wanted, known: listOptions(command) },
      };
    case 'commander.help':
      if (command.args[1] !== undefined) return describeUnknownCommand(command.args[1], command, help);
      return {
        problem: 'no command was given',
        expected: `one of ${listCommands(command).join(', ')}`,
        found: 'nothing',
        remedy: `${help}, or ${TOOL.name} review`,
      };
    default:
      return { problem: stripMessage(error.message), expected: usageOf(command), remedy: help };
  }
}

function describeUnknownCommand(wanted: string, command: Command, help: string): UsageProblem {
  const known = listCommands(command);
  return {
    problem: `there is no command \`${wanted}\``,
    expected: `one of ${known.join(', ')}`,
    found: wanted,
    remedy: help,
    candidates: { wanted, known },
  };
}

function nameCommand(command: Command): string {
  return command.parent === null ? command.name() : `${nameCommand(command.parent)} ${command.name()}`;
}

function listCommands(command: Command): readonly string[] {
  return command.commands.map((entry) => entry.name());
}

function listOptions(command: Command): readonly string[] {
  const inherited = command.parent === null ? [] : command.parent.options;
  return [...command.options, ...inherited].flatMap((option) => option.long ?? []).concat('--help');
}

function usageOf(command: Command): string {
  return `${nameCommand(command)} ${command.usage()}`;
}

/** Without "error: ", the second line and the full stop. */
function stripMessage(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/^error: /, '').replace(/\.$/, '');
}
