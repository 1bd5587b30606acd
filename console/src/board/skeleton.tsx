/** The board before it has answers: its shape, so that nothing jumps. */
import { useSay } from '../words/language';
import { columns } from './columns';
import { ColumnSign } from './signs';

export function Skeleton() {
  const say = useSay();
  return (
    <main className="board" aria-busy="true">
      <h1 className="visually-hidden">{say('visit.board')}</h1>
      <p className="next-step" role="status">{say('board.loading')}</p>
      <div className="agencies blank" />
      <div className="family blank" />
      <div className="columns">
        {columns.filter((column) => column !== 'silent').map((column) => <section key={column} className={`column ${column}`}><header><h2><ColumnSign column={column} /> {say(`column.${column}`)}</h2></header><div className="card blank" /><div className="card blank" /></section>)}
      </div>
    </main>
  );
}
