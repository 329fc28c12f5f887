// Reads an iCalendar file from standard input with two readers that know nothing of each other, and tells what each found as JSON.
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

let text = '';
for await (const chunk of process.stdin) text += chunk;

const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

const first = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid, sequence: event.sequence, starts: event.startDate.toString(), ends: event.endDate.toString(), wholeDay: event.startDate.isDate,
    title: event.summary, description: event.description, link: component.getFirstPropertyValue('url'), status: component.getFirstPropertyValue('status'),
  };
});

const second = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one.type === 'VEVENT').map((event) => ({
  uid: event.uid, sequence: Number(event.sequence), starts: day(event.start), ends: day(event.end), wholeDay: event.datetype === 'date',
  title: event.summary, description: event.description, link: typeof event.url === 'string' ? event.url : event.url?.val, status: event.status,
}));

process.stdout.write(JSON.stringify([first, second]));
